import type * as v from 'valibot';

/**
 * A schema that is proved, at compile time, to give just this type: a field that the type has and the schema lacks does not
 * compile, even an optional one. valibot's `object` would drop such a field without a word.
 *
 * `schemaFor<Survey>()(v.object({ … }))`: two calls, since TypeScript infers either all type parameters of a call or none.
 */
export const schemaFor =
  <T>() =>
  <Schema extends v.GenericSchema>(schema: Schema & Proof<v.InferOutput<Schema>, T>): Schema =>
    schema;

/** Nothing to add where both types are the same; else something that no schema has, to show both in the error. */
type Proof<Output, T> =
  Same<Plain<Output>, Plain<T>> extends true ? unknown : { readonly gives: Output; readonly not: T };

/** True where both types have the same members, optional ones included. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/** A type of data without `readonly` and with its intersections merged, which schemas and types write differently. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [Key in keyof T]: Plain<T[Key]> };
