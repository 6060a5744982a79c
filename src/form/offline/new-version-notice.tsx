import { useEffect, useState } from 'preact/hooks';

interface NewVersionNoticeProps {
  readonly basePath: string;
  /** Writes what waits before the page is loaded anew. */
  readonly flush: () => Promise<void>;
}

/** Says that a newer version of this page waits, and leaves it to the person when to take it. */
export function NewVersionNotice({ basePath, flush }: NewVersionNoticeProps) {
  const [use, setUse] = useState<() => void>();
  useEffect(() => {
    const start = async (): Promise<void> => {
      const { workOffline } = await import('./work-offline.ts');
      await workOffline(basePath, (take) => setUse(() => take));
    };
    const timer = setTimeout(() => void start(), 1500); // the first screen comes first
    return () => clearTimeout(timer);
  }, [basePath]);
  if (!use) return null;
  return (
    <div class="notice" role="status">
      <p>A newer version of this page is ready. Your answers stay as they are.</p>
      <button type="button" class="secondary-button" onClick={() => void flush().then(use)}>
        Use the newer version
      </button>
    </div>
  );
}
