// Answers about objects that are asked for again and again.

/** The same function, which answers once for each object; an answer is kept as long as its object. */
export function once<Subject extends object, Answer>(
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    const one = known.get(subject) ?? { answer: answer(subject) };
    known.set(subject, one);
    return one.answer;
  };
}
