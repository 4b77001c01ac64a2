import { checkReceipt, TELLING_BYTES } from '#shared/domain/bursary/check-receipt';
import { RECEIPT_TYPES } from '#shared/domain/bursary/receipt';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { FileDrop } from '../../../ui/file-drop';
import parts from '../parts.module.css';

/** A receipt that was chosen and may be kept, one that may not with the reason, or none. */
export type ChosenReceipt = { readonly file: File | null; readonly refusal: string | null };
export const NO_RECEIPT: ChosenReceipt = { file: null, refusal: null };

type Props = {
  readonly label: string;
  readonly chosen: ChosenReceipt;
  readonly onChange: (chosen: ChosenReceipt) => void;
};

/** A receipt's file, dropped or chosen; what cannot be one is told at once and goes nowhere. */
export function ReceiptField({ label, chosen, onChange }: Props) {
  const choose = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    const start = new Uint8Array(await file.slice(0, TELLING_BYTES).arrayBuffer());
    const checked = checkReceipt({ name: file.name, size: file.size, start });
    onChange(checked.ok ? { file, refusal: null } : { file: null, refusal: checked.error.message });
  };
  if (chosen.file !== null) {
    return (
      <div className={parts['line']} role="group" aria-label="Receipt">
        <span>
          Receipt: <strong>{chosen.file.name}</strong>
        </span>
        <Button size="small" variant="quiet" onPress={() => onChange(NO_RECEIPT)}>
          Choose another
        </Button>
      </div>
    );
  }
  return (
    <>
      {chosen.refusal !== null && (
        <Banner
          tone="danger"
          title={chosen.refusal}
          actions={
            <Button size="small" onPress={() => onChange(NO_RECEIPT)}>
              Without this file
            </Button>
          }
        />
      )}
      <FileDrop
        label={label}
        description="A PDF or a picture (PNG, JPEG, WebP) of at most 20 MB. It is copied into the data folder."
        buttonLabel="Choose the file"
        acceptedFileTypes={RECEIPT_TYPES}
        onFiles={(files) => void choose(files)}
      />
    </>
  );
}
