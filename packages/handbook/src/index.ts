// The workspace as documentation files.
export { decisionRecordFile, lessonsFolder } from './lessons-folder.ts'
export type { DocumentFile, FolderOptions } from './lessons-folder.ts'
export { toClipboard } from './sheets/to-clipboard.ts'
export type { ClipboardSheet } from './sheets/to-clipboard.ts'
export { toCsv } from './sheets/to-csv.ts'
export { toXlsx } from './sheets/to-xlsx.ts'
export { zip } from './zip.ts'
