/** The way from one file to another, both from the same folder: "../experiments/esp-1.md". */
export function relativePath(from: string, to: string): string {
  const [folders, target] = [from.split('/').slice(0, -1), to.split('/')]
  const differs = folders.findIndex((folder, at) => target[at] !== folder)
  const common = differs === -1 ? folders.length : differs
  return [...folders.slice(common).map(() => '..'), ...target.slice(common)].join('/')
}
