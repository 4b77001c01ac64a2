import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { PaperJob } from '#shared/domain/paper/paper-job';
import { plural } from '#shared/lib/plural';
import { Paper } from '../print/paper';
import { FirstHeadingLevel } from '../print/paper-heading';
import styles from './paper-preview.module.css';

/** The very pages that are printed, made smaller to fit the screen. */
export function PaperPreview({ job, actions }: { readonly job: PaperJob; readonly actions: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const pages = useRef<HTMLDivElement>(null);
  const [pageCount, setPageCount] = useState<number | null>(null);
  const [size, setSize] = useState({ scale: 0.5, height: 0 });
  const onPaginated = useCallback((count: number) => setPageCount(count), []);

  useLayoutEffect(() => {
    const fit = () => {
      if (frame.current === null || pages.current === null) return;
      const scale = Math.min(1, frame.current.clientWidth / Math.max(pages.current.scrollWidth, 1));
      setSize({ scale, height: pages.current.scrollHeight * scale });
    };
    fit();
    const observer = new ResizeObserver(fit);
    if (frame.current !== null) observer.observe(frame.current);
    if (pages.current !== null) observer.observe(pages.current);
    return () => observer.disconnect();
  }, []);

  return (
    <div className={styles['preview']}>
      <div className={styles['head']}>
        <p role="status" className={styles['count']}>
          {pageCount === null ? 'Laying out…' : plural(pageCount, 'page')}
        </p>
        <div className={styles['actions']}>{actions}</div>
      </div>
      <div ref={frame} className={styles['frame']} style={{ blockSize: size.height }}>
        <div ref={pages} className={styles['pages']} style={{ transform: `scale(${size.scale})` }}>
          <FirstHeadingLevel value={2}>
            <Paper job={job} onPaginated={onPaginated} />
          </FirstHeadingLevel>
        </div>
      </div>
    </div>
  );
}
