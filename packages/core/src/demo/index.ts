// An example company's log, to look around in: the app loads it when somebody asks for it.
export { demoWorkspace } from './demo-workspace.ts'
export { isOfExample } from './demo-actor.ts'
export { demoLanguages } from './story.ts'
export type { DemoLanguage } from './story.ts'
