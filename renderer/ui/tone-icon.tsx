import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { Tone } from './tone';

interface ToneIconProps {
  readonly tone: Tone;
}

/** The sign that says the same as a tone's colour. */
export function ToneIcon({ tone }: ToneIconProps) {
  if (tone === 'success') return <CircleCheck aria-hidden="true" />;
  if (tone === 'warning') return <TriangleAlert aria-hidden="true" />;
  if (tone === 'danger') return <CircleAlert aria-hidden="true" />;
  return <Info aria-hidden="true" />;
}
