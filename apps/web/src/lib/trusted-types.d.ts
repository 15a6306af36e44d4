interface Window {
  /** Chromium's; the DOM types do not know it yet. What the policy returns is a TrustedScriptURL, used as a string. */
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ): { createScriptURL(address: string): string }
  }
}
