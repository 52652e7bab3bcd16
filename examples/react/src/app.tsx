import '@cramps/widget/react';
import { useState } from 'react';

export function App() {
  const [questions, setQuestions] = useState<number>();
  return (
    <main>
      <h1>Leg cramps at night</h1>
      <cramp-check
        locale="en-GB"
        headingLevel={2}
        oncramp-check-complete={({ detail }) => setQuestions(detail.counts.questions)}
      />
      <p id="told" role="status">
        {questions !== undefined && `A result is shown. Questions answered: ${questions}.`}
      </p>
    </main>
  );
}
