import { ok } from '../../result.ts'
import type { Action } from '../action.ts'

/** The company's name, as it heads pages and exports. May be empty. */
export const nameWorkspace: Action<null, { readonly name: string }, never> = (_state, { name }) =>
  ok([{ type: 'workspace', id: 'workspace', set: { name: [...name.trim()].slice(0, 80).join('') } }])
