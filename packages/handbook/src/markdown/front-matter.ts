/** Flat YAML front matter; every text is quoted, so that no colon, hash or dash changes its meaning. */
export function frontMatter(fields: Readonly<Record<string, string | number | readonly string[]>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${yamlValue(value)}`)
  return ['---', ...lines, '---', ''].join('\n')
}

function yamlValue(value: string | number | readonly string[]): string {
  if (typeof value === 'number') return String(value)
  // A JSON text or array of texts is valid YAML.
  return JSON.stringify(value)
}
