/** A value as JSON has it. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** An object as JSON has it. */
export interface JsonObject {
  [name: string]: JsonValue;
}

/** Whether a value is an object, neither null nor a list. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
