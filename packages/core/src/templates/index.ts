// A dozen common tests to begin from: the app loads them when somebody asks for one.
export { templates } from './catalog/index.ts'
export { draftOfTemplate } from './draft-of-template.ts'
export { templateLanguages } from './template.ts'
export type { Template, TemplateLanguage, TemplateWords } from './template.ts'
