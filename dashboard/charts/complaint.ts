/** What is wrong with a part of an address. */
export interface Refusal {
  /** The parameter. */
  name: string;
  /** What was written there. */
  value: string;
  message: string;
}

/** What could not be used in an address, in a message that says what was used instead. */
export interface Complaint extends Refusal {
  /** The message for where nothing was used instead, since nothing is shown. */
  refusal: string;
}

/** Writes a complaint: what is wrong, what happened instead, and the cure. */
export function writeComplaint(
  name: string,
  value: string,
  [fault, instead, cure]: readonly [fault: string, instead: string, cure: string],
): Complaint {
  return { name, value, message: `${fault}; ${instead}. ${cure}`, refusal: `${fault}. ${cure}` };
}

/** A complaint as a file answers it: nothing was drawn. */
export function toRefusal({ name, value, refusal }: Complaint): Refusal {
  return { name, value, message: refusal };
}
