interface Introduced {
  personaName: string;
  businessName: string;
  /** Completes a sentence that begins with "I". */
  introductionPhrase: string;
  customGreeting: string | null;
}

/** How a coordinator introduces themselves, unless the owner has put it in other words. */
export function introduce({
  personaName,
  businessName,
  introductionPhrase,
  customGreeting,
}: Introduced): string {
  return (
    customGreeting ??
    `Hi, I'm ${personaName}. I work for ${businessName}, and I ${introductionPhrase}. How can I help you today?`
  );
}

/** What a coordinator is called in the dashboard when the owner chose no name: "Marge the Receptionist". */
export const defaultDisplayName = (personaName: string, roleName: string): string =>
  `${personaName} the ${roleName}`;
