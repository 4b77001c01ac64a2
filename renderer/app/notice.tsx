import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useDesk } from '../state/desk-state';

/** What the coordinator must know of how the records were found, until they have read it. */
export function Notice() {
  const notice = useDesk((desk) => desk.notice);
  if (notice === null) return null;
  return (
    <Banner
      tone="warning"
      title={notice}
      actions={
        <Button size="small" onPress={() => useDesk.setState({ notice: null })}>
          I have read this
        </Button>
      }
    />
  );
}
