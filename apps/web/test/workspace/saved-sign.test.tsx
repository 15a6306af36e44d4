import { gestures } from '@cimento/core/workspace'
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, test } from 'vitest'
import { SavedSign } from '../../src/app/shell/saved-sign.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import { watchLeaving } from '../../src/lib/workspace/leaving.ts'
import { performIn, type Perform } from '../../src/lib/workspace/open-workspace.ts'
import { writingIsOver } from '../../src/lib/workspace/saving.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'

let stopWatching = () => {}
beforeEach(() => {
  usePreferences.setState({ language: 'it' })
  stopWatching = watchLeaving()
})
afterEach(() => {
  stopWatching()
  cleanup()
})

test('nothing is said to be saved before the disk has it, and leaving is warned of until then', async () => {
  const disk = await slowDisk()
  render(<SavedSign />)
  let done: Promise<unknown> = Promise.resolve()
  act(() => {
    done = disk.perform(gestures.createIdea, '', { title: 'Spese visibili' })
  })
  expect(screen.getByTestId('saved')).toHaveTextContent('Salvo…')
  expect(isWarnedOfLeaving()).toBe(true)
  disk.release()
  await act(() => done)
  expect(screen.getByTestId('saved')).toHaveTextContent('Tutto salvato')
  expect(isWarnedOfLeaving()).toBe(false)
})

test('what was refused, or what the disk did not take, is not said to be saved', async () => {
  const { store, mirror } = await memoryWorkspace()
  const perform = performIn(store, mirror, () => undefined)
  render(<SavedSign />)
  await act(() => perform(gestures.createIdea, '', { title: 'Spese visibili' }))
  expect(screen.getByTestId('saved')).toHaveTextContent('Tutto salvato')
  await act(() => perform(gestures.createIdea, '', { title: '' }))
  expect(screen.getByTestId('saved')).toBeEmptyDOMElement()
  store.close()
  await act(() => perform(gestures.createIdea, '', { title: 'Reso gratuito' }))
  expect(screen.getByTestId('saved')).toHaveTextContent('Non salvato')
})

test('what stands in a field is handed in before the page is left', async () => {
  const { store, mirror } = await memoryWorkspace()
  const perform = performIn(store, mirror, () => undefined)
  const handIn = (title: string) => perform(gestures.createIdea, '', { title })
  render(<input aria-label="Titolo" onBlur={(event) => void handIn(event.target.value)} />)
  const field = screen.getByLabelText('Titolo')
  await userEvent.type(field, 'Scatola regalo')
  expect(isWarnedOfLeaving()).toBe(true)
  expect(field).toHaveFocus()
  await act(writingIsOver)
  expect(mirror.snapshot().files.map(({ experiment }) => experiment.title)).toEqual(['Scatola regalo'])
})

/** A workspace whose disk ends no transaction before `release`. */
async function slowDisk(): Promise<{ readonly perform: Perform; readonly release: () => void }> {
  const { store, mirror } = await memoryWorkspace()
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  const slow = {
    ...store,
    commit: async (...request: Parameters<typeof store.commit>) => {
      const receipt = await store.commit(...request)
      await released
      return receipt
    },
  }
  return { perform: performIn(slow as typeof store, mirror, () => undefined), release: () => release() }
}

function isWarnedOfLeaving(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  return leaving.defaultPrevented
}
