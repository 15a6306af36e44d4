import type { LogWords } from '../log-words.ts'

export const log: LogWords = {
  title: {
    'title-too-short': (limit) => `Write at least ${limit} characters.`,
    'title-too-long': (limit) => `Write at most ${limit} characters.`,
  },
  storage: {
    quota: () =>
      'The space that the browser grants is full: the last change is not saved. Download a backup, then free some space on this device.',
    closed: () => 'The log is closed: another tab may have opened a newer version. Reload the page.',
    blocked: () => 'Another tab keeps an earlier version open. Close it, then reload the page.',
    'newer-database': () => 'A newer version of Cimento wrote these data. Reload the page to update.',
    lost: () => 'The data in this browser are gone. Reload the page and restore the last backup.',
    older: () =>
      'The data in this browser are back in an earlier state. Reload the page and restore the last backup.',
    unavailable: (reason) =>
      `This browser does not let data be kept here: it may be a private window, or its storage is damaged. Detail: ${reason}`,
    aborted: (reason) =>
      `The browser did not complete the operation: nothing has changed. Try again. Detail: ${reason}`,
    'stamps-too-far-ahead': () =>
      'Some operations are dated in the future. Check the clock of this device and of the one that made the backup.',
    'same-id-other-content': () => 'Two operations have the same identifier and say different things.',
    'newer-model': () => 'Some operations come from a newer version of Cimento. Update, then try again.',
  },
}
