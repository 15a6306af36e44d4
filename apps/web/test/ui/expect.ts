/// <reference types="@testing-library/jest-dom/vitest" />
import * as matchers from '@testing-library/jest-dom/matchers'
import { expect } from 'vitest'

expect.extend(matchers)

/** Vitest's `expect`, with what one can say of elements: names, descriptions, focus. */
export { expect }
