import { useState } from 'react'
import { Checkbox } from '../../ui/checkbox.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useText } from '../i18n/use-text.ts'
import { pasteMessages } from './paste-messages.ts'
import styles from './paste.module.css'
import type { OpenedFiles } from './use-paste-input.ts'

type SheetPickerProps = {
  readonly files: OpenedFiles
  readonly onChoose: (sheets: readonly number[]) => void
}

const several = 'several'

/** Which sheet is read; or several, a version each. */
export function SheetPicker({ files, onChoose }: SheetPickerProps) {
  const text = useText(pasteMessages)
  const { sheets, chosen, isOneFile } = files
  const [isSeveral, setSeveral] = useState(chosen.length > 1)
  if (sheets.length < 2) return null
  const words = isOneFile ? text.sheets : text.manyFiles
  const options = sheets.map(({ name }, index) => ({ value: `${index}`, label: name }))
  return (
    <div className={styles['questions']}>
      <SelectField
        label={words.which}
        value={isSeveral ? several : `${chosen[0] ?? ''}`}
        placeholder={text.chooseVersion}
        options={[...options, { value: several, label: words.oneEach }]}
        onChange={(value) => {
          setSeveral(value === several)
          onChoose(value === several ? sheets.map((_, index) => index) : [Number(value)])
        }}
      />
      {isSeveral && (
        <fieldset>
          <legend className={styles['legend']}>{words.ofVersions}</legend>
          <div className={styles['sheets']}>
            {options.map(({ value, label }, index) => (
              <Checkbox
                key={value}
                label={label}
                checked={chosen.includes(index)}
                onChange={(checked) =>
                  onChoose(
                    sheets.flatMap((_, other) =>
                      (other === index ? checked : chosen.includes(other)) ? [other] : [],
                    ),
                  )
                }
              />
            ))}
          </div>
        </fieldset>
      )}
    </div>
  )
}
