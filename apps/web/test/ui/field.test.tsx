import { longestText } from '@cimento/core/workspace'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, test, vi } from 'vitest'
import { NumberField } from '../../src/ui/number-field.tsx'
import { RadioGroup } from '../../src/ui/radio-group.tsx'
import { SelectField } from '../../src/ui/select-field.tsx'
import { TextField } from '../../src/ui/text-field.tsx'
import { expect } from './expect.ts'

afterEach(cleanup)
const ignore = () => undefined

test('a field without notes is described by nothing and valid', () => {
  render(<TextField label="Titolo" value="" onChange={ignore} />)
  const input = screen.getByRole('textbox', { name: 'Titolo' })
  expect(input).not.toHaveAttribute('aria-describedby')
  expect(input).not.toHaveAttribute('aria-invalid')
  expect(input).not.toBeRequired()
})

test('hint and error describe the field, and the error marks it invalid', () => {
  render(
    <TextField
      label="Titolo"
      required
      hint="Una riga."
      error="Scrivi almeno 3 caratteri."
      value=""
      onChange={ignore}
    />,
  )
  const input = screen.getByRole('textbox', { name: /Titolo/ })
  expect(input).toHaveAccessibleDescription('Una riga. Scrivi almeno 3 caratteri.')
  expect(input).toBeInvalid()
  expect(input).toBeRequired()
  expect(screen.getByRole('alert')).toHaveTextContent('Scrivi almeno 3 caratteri.')
})

test('an error that is mended leaves no trace', () => {
  const { rerender } = render(<TextField label="Titolo" error="Manca." value="" onChange={ignore} />)
  rerender(<TextField label="Titolo" error={undefined} value="Olio" onChange={ignore} />)
  expect(screen.getByRole('textbox')).toBeValid()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a number stays the text that was typed, and its reading is echoed beside it', async () => {
  const change = vi.fn<(value: string) => void>()
  render(<NumberField label="Visite" value="1.23" echo="letto come 1.234" onChange={change} />)
  const input = screen.getByRole('textbox', { name: 'Visite' })
  expect(input).toHaveAttribute('inputmode', 'decimal')
  expect(input).toHaveAccessibleDescription('letto come 1.234')
  await userEvent.type(input, '4')
  expect(change).toHaveBeenLastCalledWith('1.234')
})

test('the given id is the id of the control, so a summary of errors can link to it', () => {
  render(<TextField label="Titolo" id="title" value="" onChange={ignore} />)
  expect(screen.getByLabelText('Titolo')).toHaveAttribute('id', 'title')
})

test('a select without a choice shows its placeholder, and reports the choice', async () => {
  const choose = vi.fn<(value: 'site' | 'email') => void>()
  render(<SelectField label="Canale" value="" placeholder="Scegli" options={channels} onChange={choose} />)
  expect(screen.getByRole('combobox', { name: 'Canale' })).toHaveDisplayValue('Scegli')
  await userEvent.selectOptions(screen.getByRole('combobox'), 'E-mail')
  expect(choose).toHaveBeenCalledExactlyOnceWith('email')
})

test('radio cards preselect nothing and report the choice', async () => {
  const choose = vi.fn<(value: 'site' | 'email') => void>()
  render(<RadioGroup legend="Dove?" value={undefined} options={channels} error="Scegli." onChange={choose} />)
  expect(screen.getByRole('group', { name: 'Dove?' })).toHaveAccessibleDescription('Scegli.')
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'Sito' }))
  expect(choose).toHaveBeenCalledExactlyOnceWith('site')
})

const channels = [
  { value: 'site', label: 'Sito' },
  { value: 'email', label: 'E-mail' },
] as const

test('R-KEEP-03 a field takes as long a text as the log keeps, so that every backup restores', () => {
  render(<TextField label="Perché" value="" onChange={ignore} />)
  expect(screen.getByLabelText('Perché')).toHaveAttribute('maxlength', String(longestText))
})
