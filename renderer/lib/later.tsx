import { type ComponentType, lazy, Suspense } from 'react';

/** A part that is loaded when it is first shown: start-up reads nothing of what features put into slots. */
export const later = <P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> => {
  const Part = lazy(async () => ({ default: await load() }));
  return (props: P) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
};
