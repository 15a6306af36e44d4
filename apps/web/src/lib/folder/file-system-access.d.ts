// What Chromium has beyond the types of the standard library: https://wicg.github.io/file-system-access/.
type FolderAccess = { readonly mode: 'readwrite' }

interface FileSystemHandle {
  queryPermission(access: FolderAccess): Promise<PermissionState>
  requestPermission(access: FolderAccess): Promise<PermissionState>
}

interface Window {
  readonly showDirectoryPicker?: (access: FolderAccess) => Promise<FileSystemDirectoryHandle>
}
