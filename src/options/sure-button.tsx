import { useState } from 'preact/hooks';

/** A button for what cannot be undone: pressed, it asks once more. */
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
