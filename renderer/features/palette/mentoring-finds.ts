import { KIND_WORDS } from '#shared/domain/mentoring/pairing-kind';
import { namePairing } from '#shared/domain/mentoring/relationship/name-pairing';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { Round } from '#shared/domain/mentoring/round/round';
import type { OpenDocument } from '#shared/document/desk-document';
import { formatDay } from '#shared/lib/day';
import { go, type Find } from './find';

/** Every pairing by its people with what is done most, and every round. */
export function listMentoringFinds(document: OpenDocument): readonly Find[] {
  return [
    ...Object.values<Pairing>(document.pairings).flatMap((pairing) => findsOf(pairing, document)),
    ...Object.values<Round>(document.rounds).map((round): Find => ({
      id: `round ${round.id}`,
      label: round.name,
      detail: `${KIND_WORDS[round.kind].label} · ${formatDay(round.confirmedOn ?? round.madeOn)}`,
      group: 'Rounds',
      does: go(`/mentoring/rounds/${round.id}`),
    })),
  ];
}

function findsOf(pairing: Pairing, { people, school }: OpenDocument): readonly Find[] {
  const name = namePairing(pairing, people);
  const find = (id: string, label: string, detail: string, href: string): Find => ({
    id: `${id} ${pairing.id}`,
    label,
    detail,
    group: 'Pairings',
    does: go(href),
  });
  const stage = school.mentoring.stageLabels[pairing.stage];
  const own = find(
    'pairing',
    name,
    `${KIND_WORDS[pairing.kind].label} · ${stage}`,
    `/mentoring/pairings/${pairing.id}`,
  );
  if (pairing.stage === 'closed') return [own];
  return [own, find('log', `Log a session for ${name}`, 'Opens the form', `/mentoring?log=${pairing.id}`)];
}
