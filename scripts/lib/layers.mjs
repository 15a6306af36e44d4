// @ts-check
import { posix } from 'node:path'

/** @typedef {{ path: string, text: string }} SourceFile path from the repository's root, with `/` */

/** The core's folders (and files) by rank: a folder imports lower ranks and itself only. */
const coreRanks = new Map(
  [
    ['result', 'calendar', 'canonical', 'engine-version'],
    ['stats', 'journal'],
    ['kpi'],
    ['hypothesis'],
    ['plan'],
    ['evidence'],
    ['verdict'],
    ['decision'],
    ['lesson'],
    ['record', 'portfolio', 'backlog', 'governance'],
    ['workspace'],
    ['demo', 'templates'],
    ['index'],
  ].flatMap((folders, rank) => folders.map((folder) => /** @type {const} */ ([folder, rank]))),
)

/** What each package's source may import of the others; testkit is for tests. */
const packageImports = {
  core: [],
  report: ['core'],
  storage: ['core'],
  intake: ['core'],
  handbook: ['core', 'report'],
  testkit: ['core', 'storage'],
  bench: ['core', 'intake'],
  calibration: ['core'],
  cli: ['core', 'report', 'storage', 'intake', 'handbook'],
  web: ['core', 'report', 'storage', 'intake', 'handbook'],
}

/**
 * Every import that goes against the layers of the core, the direction of the packages or the folders of the app.
 *
 * @param {readonly SourceFile[]} files
 * @returns {readonly string[]} one sentence each
 */
export function layerViolations(files) {
  return files.flatMap(({ path, text }) => {
    const home = homeOf(path)
    if (home === undefined) return []
    return importsOf(text).flatMap((specifier) => {
      const broken = brokenRule(home, path, specifier)
      return broken === undefined ? [] : [`${path} imports ${specifier}: ${broken}`]
    })
  })
}

/**
 * @typedef {{ name: keyof typeof packageImports, folder: string }} Home the package, and its source's path
 * @param {string} path
 * @returns {Home | undefined}
 */
function homeOf(path) {
  const [, folder, name = ''] = /^((?:packages|apps)\/([^/]+)\/src)\//.exec(path) ?? []
  return folder !== undefined && isPackage(name) ? { name, folder } : undefined
}

/**
 * @param {Home} home
 * @param {string} path
 * @param {string} specifier
 */
function brokenRule(home, path, specifier) {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier)
    if (!target.startsWith(`${home.folder}/`)) return 'a package reaches another by its name only'
    const [from, to] = [path, target].map((file) => file.slice(home.folder.length + 1))
    if (home.name === 'core') return brokenCoreRule(String(from), String(to))
    if (home.name === 'web') return brokenWebRule(String(from), String(to))
    return undefined
  }
  const [, imported] = /^@cimento\/([^/]+)/.exec(specifier) ?? []
  if (imported === undefined) return undefined
  if (!packageImports[home.name].some((name) => name === imported))
    return `${home.name} may not import ${imported}`
  const isDomainState = imported === 'storage' || specifier === '@cimento/core/workspace'
  if (home.name === 'web' && path.startsWith('apps/web/src/ui/') && isDomainState)
    return 'ui knows no domain state'
  return undefined
}

/**
 * @param {string} from
 * @param {string} to
 */
function brokenCoreRule(from, to) {
  const [layer, otherLayer] = [topOf(from), topOf(to)]
  const [rank, otherRank] = [coreRanks.get(layer), coreRanks.get(otherLayer)]
  if (rank === undefined) return `${layer} has no rank in scripts/lib/layers.mjs`
  if (otherRank === undefined) return `${otherLayer} has no rank in scripts/lib/layers.mjs`
  // Rank 0 is three files that lean on each other.
  if (layer === otherLayer || (rank === 0 && otherRank === 0)) return undefined
  if (otherRank >= rank) return `${layer} (rank ${rank}) may not import ${otherLayer} (rank ${otherRank})`
  if (otherLayer === 'journal' && rank >= 2 && rank <= 9) return 'the domain does not know the journal'
  return undefined
}

/**
 * @param {string} from
 * @param {string} to
 */
function brokenWebRule(from, to) {
  const [area = '', feature] = from.split('/')
  const [otherArea = '', otherFeature] = to.split('/')
  if (area === 'ui' && ['features', 'lib', 'app'].includes(otherArea)) return 'ui knows no domain state'
  if (area === 'lib' && ['features', 'app'].includes(otherArea)) return 'lib is below features and app'
  if (area === 'features' && otherArea === 'app') return 'features are below app'
  if (area === 'features' && otherArea === 'features' && feature !== otherFeature)
    return 'features stand alone'
  return undefined
}

/** @param {string} path */
function topOf(path) {
  return String(path.split('/')[0]).replace(/\.tsx?$/, '')
}

/**
 * Static and dynamic imports, re-exports and types, as written.
 *
 * @param {string} text
 */
function importsOf(text) {
  const pattern = /\b(?:from|import)\s*\(?\s*(['"])(?<specifier>[^'"\n]+)\1/g
  return [...text.matchAll(pattern)].map(({ groups }) => groups?.['specifier'] ?? '')
}

/**
 * @param {string} name
 * @returns {name is keyof typeof packageImports}
 */
function isPackage(name) {
  return Object.hasOwn(packageImports, name)
}
