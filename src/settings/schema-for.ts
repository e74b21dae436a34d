import type * as v from 'valibot';

/**
 * Checks at compile time that a schema gives exactly this type. A field that the type has and the schema lacks, even an
 * optional one, does not compile. valibot's `object` would drop such a field silently. Use:
 * `schemaFor<Survey>()(v.object({ … }))`. There are two calls, because TypeScript infers either all type parameters of
 * a call or none.
 */
export const schemaFor =
  <T>() =>
  <Schema extends v.GenericSchema>(schema: Schema & Proof<v.InferOutput<Schema>, T>): Schema =>
    schema;

/** Empty where both types are the same. Otherwise it is something that no schema has, so that the error shows both. */
type Proof<Output, T> =
  Same<Plain<Output>, Plain<T>> extends true ? unknown : { readonly gives: Output; readonly not: T };

/** True where both types have the same members, optional ones included. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/** A type of data without `readonly` and with its intersections merged, which schemas and types write differently. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [Key in keyof T]: Plain<T[Key]> };
