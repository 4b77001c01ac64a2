import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { SHARING_WAYS, type Enquiry, type SharingPlan } from '#shared/domain/enquiry/enquiry';
import { newId } from '../../../state/actions';
import { MenuButton } from '../../../ui/menu-button';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { Switch } from '../../../ui/switch';
import { editEnquiry } from './edit-enquiry';
import { OfferTalk } from './offer-talk';
import styles from './page.module.css';
import { SharingLine } from './sharing-line';
import { WAY_LABELS } from './way-labels';

/** How the findings are shared: each way, its day and whether it was done; and the talk it becomes. */
export function SharingPart({ enquiry }: { readonly enquiry: Enquiry }) {
  const { id, sharing, mayNameTitle } = enquiry;
  const frame = useRef<HTMLDivElement>(null);
  const save = (change: (last: readonly SharingPlan[]) => readonly SharingPlan[]) =>
    editEnquiry(id, (enquiry) => ({ sharing: [...change(enquiry.sharing)] }));
  const add = (way: SharingPlan['way']) =>
    void save((last) => [...last, { id: newId(), way, words: '', day: null, isDone: false, talk: null }]);
  return (
    <Section
      title="Sharing"
      description="A talk, a blog, a staff meeting: what is shared helps the next question along."
      actions={
        <MenuButton
          label="Add a way"
          icon={<Plus aria-hidden="true" />}
          placement="bottom end"
          items={SHARING_WAYS.map((way) => ({
            id: way,
            label: WAY_LABELS[way],
            onAction: () => add(way),
          }))}
        />
      }
    >
      <Stack gap={6}>
        <OfferTalk enquiry={enquiry} />
        {sharing.length === 0 ? (
          <p className={styles['quiet']}>No way of sharing planned yet.</p>
        ) : (
          <div ref={frame} tabIndex={-1}>
            <ul aria-label="Ways of sharing" className={styles['cards']}>
              {sharing.map((plan) => (
                <SharingLine
                  key={plan.id}
                  plan={plan}
                  onChange={(changed) =>
                    void save((last) => last.map((each) => (each.id === changed.id ? changed : each)))
                  }
                  onRemove={() => {
                    void save((last) => last.filter((each) => each.id !== plan.id));
                    frame.current?.focus();
                  }}
                />
              ))}
            </ul>
          </div>
        )}
        <Switch
          isSelected={mayNameTitle}
          onChange={(may) => void editEnquiry(id, { mayNameTitle: may })}
          description="Otherwise reports count this enquiry without its title and name."
        >
          They agreed that reports may name the title
        </Switch>
      </Stack>
    </Section>
  );
}
