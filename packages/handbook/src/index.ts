// The workspace as documentation files.
export { decisionRecordFile, lessonsFolder } from './lessons-folder.ts'
export type { DocumentFile, FolderOptions } from './lessons-folder.ts'
export type { Naming } from './subject.ts'
export { zip } from './zip.ts'
