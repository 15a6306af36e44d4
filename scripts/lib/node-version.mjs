// @ts-check

/** The Node versions that the tools run on; the same range as `engines` in package.json. */
export const supportedNode = '^20.19.0 || >=22.12.0'

/**
 * @param {string} version as in `process.versions.node`
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
}
