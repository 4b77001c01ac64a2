import { BookOpen, FolderInput, School } from 'lucide-react';
import { useState } from 'react';
import { restoreBackup, openSample } from '../../state/actions';
import { useDesk } from '../../state/desk-state';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { AppMark } from '../../domain-ui/app-mark';
import styles from './first-run.module.css';
import { StartSchool } from './start-school';

/** The first thing anybody sees: three ways to begin. */
export function FirstRun() {
  const [isStarting, setStarting] = useState(false);
  const notice = useDesk((desk) => desk.notice);
  if (isStarting) return <StartSchool onBack={() => setStarting(false)} />;
  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <AppMark size="large" />
        <h1 className={styles['title']}>Welcome to CPD Desk</h1>
        <p className={styles['lede']}>
          Plan your staff’s Teach-meet, print what the day needs, and keep it all on this computer. Nothing is
          sent anywhere.
        </p>
      </header>
      {notice !== null && <Banner tone="warning" title={notice} />}
      <div className={styles['ways']}>
        <Card padding="large" className={styles['way'] ?? ''}>
          <BookOpen aria-hidden="true" className={styles['icon']} />
          <h2 className={styles['wayTitle']}>Look around first</h2>
          <p className={styles['words']}>
            Harbour Lane Primary is invented: 62 staff, eight governors and a November Teach-meet that is half
            planned. Try anything.
          </p>
          <Button variant="primary" onPress={() => void openSample()}>
            Open the sample school
          </Button>
        </Card>
        <Card padding="large" className={styles['way'] ?? ''}>
          <School aria-hidden="true" className={styles['icon']} />
          <h2 className={styles['wayTitle']}>Start with my school</h2>
          <p className={styles['words']}>
            Its name, its terms and its INSET days: about two minutes. Then bring in the staff list from your
            school’s system.
          </p>
          <Button onPress={() => setStarting(true)}>Start my school</Button>
        </Card>
        <Card padding="large" className={styles['way'] ?? ''}>
          <FolderInput aria-hidden="true" className={styles['icon']} />
          <h2 className={styles['wayTitle']}>Carry on from a backup</h2>
          <p className={styles['words']}>
            Moved to another computer, or something went wrong? Choose a backup file that CPD Desk saved
            before.
          </p>
          <Button onPress={() => void restoreBackup()}>Restore a backup</Button>
        </Card>
      </div>
    </main>
  );
}
