import { Component, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

type ErrorBoundaryProps = {
  /** "Questo riquadro non si è aperto. I dati sono intatti." */
  readonly message: ReactNode
  readonly retryLabel: string
  readonly copyLabel: string
  readonly children: ReactNode
}

type State = { readonly error: Error | undefined }

/** Keeps a failure inside its panel: says so, offers another try and the details to copy. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override state: State = { error: undefined }

  override render() {
    const { error } = this.state
    const { message, retryLabel, copyLabel, children } = this.props
    if (error === undefined) return children
    return (
      <Notice
        tone="stop"
        role="alert"
        action={
          <>
            <Button size="small" onClick={() => this.setState({ error: undefined })}>
              {retryLabel}
            </Button>
            <Button size="small" onClick={() => void navigator.clipboard.writeText(details(error))}>
              {copyLabel}
            </Button>
          </>
        }
      >
        {message}
      </Notice>
    )
  }
}

function details(error: Error): string {
  return error.stack ?? `${error.name}: ${error.message}`
}
