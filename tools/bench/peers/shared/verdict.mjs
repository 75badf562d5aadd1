// How far somebody is who ticked these. The same few lines for all peers: how to count is not what they differ in.
export function verdictOf({ steps, met }, ticked) {
  const open = steps.filter(({ any }) => !any.some(({ id }) => ticked.has(id)));
  const done = steps.length - open.length;
  return {
    done,
    total: steps.length,
    summary: met.replace('0', String(done)),
    missing: open.map((step) => step.missing),
  };
}

export const toggled = (ticked, id) => {
  const next = new Set(ticked);
  if (!next.delete(id)) next.add(id);
  return next;
};
