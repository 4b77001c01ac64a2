/** What a badge, banner or toast is about; always said in words or an icon too, never by colour alone. */
export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info';
