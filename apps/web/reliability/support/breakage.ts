/**
 * Init scripts of controls: each breaks one promise of the app before it starts. They run in the page, so each is
 * whole in itself.
 */

/** The sign says «saved» at once, and each writing takes 300 ms more: it is said before it is true. */
export function saysSavedTooEarly(): void {
  const open = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (...request) {
    const transaction = open.apply(this, request)
    if (request[1] !== 'readwrite') return transaction
    const [table = ''] = transaction.objectStoreNames
    const end = performance.now() + 300
    const ask = () => {
      if (performance.now() > end) return
      transaction.objectStore(table).count().addEventListener('success', ask)
    }
    ask()
    return transaction
  }
  const lie = () => {
    for (const sign of document.querySelectorAll('[data-testid="saved"]:not([data-state="saved"])'))
      sign.setAttribute('data-state', 'saved')
  }
  new MutationObserver(lie).observe(document, { subtree: true, childList: true, attributes: true })
}

/** Writings are over when the system has them, not when the disk has them: the browser's own default. */
export function isNotStrict(): void {
  const open = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (tables, mode) {
    return open.call(this, tables, mode)
  }
}

/** A later release's database looks like one of this release. */
export function hidesVersions(): void {
  if (location.pathname.endsWith('.svg')) return
  IDBFactory.prototype.databases = () => Promise.resolve([])
  Object.defineProperty(IDBDatabase.prototype, 'version', { get: () => 10 })
}

/** The page never hears that another tab needs a later version. */
export function staysOpen(): void {
  const listen = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (name, ...rest) {
    if (name !== 'versionchange') listen.call(this, name, ...rest)
  }
  Object.defineProperty(IDBDatabase.prototype, 'onversionchange', {
    set() {
      // Dexie listens by this property.
    },
  })
}

/** A writing that the disk refused ends like one that it took. */
export function swallowsRefusals(): void {
  const open = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (...request) {
    const transaction = open.apply(this, request)
    for (const refusal of ['abort', 'error'])
      transaction.addEventListener(
        refusal,
        (event) => {
          event.stopImmediatePropagation()
          if (refusal === 'abort') transaction.dispatchEvent(new Event('complete'))
        },
        { capture: true },
      )
    return transaction
  }
}
