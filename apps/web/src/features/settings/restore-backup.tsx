export function RestoreBackup() {
  return null
}
