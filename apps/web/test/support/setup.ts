import { configure } from '@testing-library/react'

// Waiting ends when the page shows what is awaited; only a page that never does meets this limit.
configure({ asyncUtilTimeout: 30_000 })
