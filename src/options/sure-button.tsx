import { useState } from 'preact/hooks';

/** A button for an action that cannot be undone. The first press asks, the second acts. */
export function SureButton({
  label,
  question,
  yes,
  no,
  onSure,
}: {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onSure: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <>
      <span>{question}</span>
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(false);
          onSure();
        }}
      >
        {yes}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {no}
      </button>
    </>
  );
}
