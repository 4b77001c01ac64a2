import { createRoot } from 'react-dom/client';
import { describePaper } from '#shared/domain/paper/paper-job';
// The preview stands in the app's own style sheet, so the print does too: the same pages in both.
import './ui/base.css';
import './print/print-window.css';
import './print/paper-bridge';
import { Paper } from './print/paper';

/** Draws the one job that the hidden print window was opened for, and says when its pages stand. */
async function layOutJob(): Promise<void> {
  const root = document.querySelector('#paper');
  if (root === null) throw new Error('The print window has no place for its pages.');
  const job = await window.paper.takeJob();
  document.title = describePaper(job).title;
  createRoot(root).render(<Paper job={job} onPaginated={window.paper.ready} />);
}

void layOutJob();
