// What workers can do in the private file system, beyond the types of a page.
interface FileSystemFileHandle {
  createSyncAccessHandle(): Promise<{
    truncate(bytes: number): void
    /** @returns how many bytes were written */
    write(content: Uint8Array<ArrayBuffer>, options?: { readonly at: number }): number
    flush(): void
    close(): void
  }>
  /** Not in the standard yet; in all browsers that have the private file system. */
  move(name: string): Promise<void>
}
