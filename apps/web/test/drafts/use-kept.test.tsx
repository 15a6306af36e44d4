import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useKept } from '../../src/lib/drafts/use-kept.ts'

beforeEach(() => sessionStorage.clear())
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const blank = { title: '', channel: '' }
const ideaForm = () => renderHook(() => useKept('idea', blank))
type IdeaForm = ReturnType<typeof ideaForm>['result']

function type({ current: [, keep] }: IdeaForm, title: string): void {
  act(() => keep({ title, channel: 'E-mail' }))
}

test('P59 what was typed is there again after a reload, until it is handed in', () => {
  const first = ideaForm()
  type(first.result, 'Scatola regalo')
  first.unmount()
  const again = ideaForm()
  expect(again.result.current[0]).toEqual({ title: 'Scatola regalo', channel: 'E-mail' })
  act(() => again.result.current[2]())
  expect(again.result.current[0]).toEqual(blank)
  expect(ideaForm().result.current[0]).toEqual(blank)
})

test('of a draft that another build left, only what still fits is taken', () => {
  sessionStorage.setItem('cimento.draft.idea', '{"title":7,"channel":"E-mail","gone":true}')
  expect(ideaForm().result.current[0]).toEqual({ title: '', channel: 'E-mail' })
  sessionStorage.setItem('cimento.draft.idea', 'null}')
  expect(ideaForm().result.current[0]).toEqual(blank)
})

test('where the browser keeps nothing, the form works all the same', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const { result } = ideaForm()
  type(result, 'Scatola regalo')
  expect(result.current[0].title).toBe('Scatola regalo')
})
