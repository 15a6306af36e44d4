import styles from './brand.module.css'

/** The mark, an interval with its estimate, and the name. */
export function Brand({ workspaceName }: { readonly workspaceName?: string | undefined }) {
  return (
    <div className={styles['brand']}>
      <svg className={styles['mark']} width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
        <rect className={styles['tile']} width="28" height="28" rx="8" />
        <g className={styles['interval']} fill="none" strokeWidth="1.7" strokeLinecap="round">
          <path d="M7.5 10.5v7M20.5 10.5v7M7.5 14h4M16.5 14h4" />
          <circle cx="14" cy="14" r="2.6" />
        </g>
      </svg>
      <div className={styles['words']}>
        <div className={styles['name']}>Cimento</div>
        {workspaceName && <div className={styles['workspace']}>{workspaceName}</div>}
      </div>
    </div>
  )
}
