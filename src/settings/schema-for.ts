import type * as v from 'valibot';

/**
 * Checks at compile time that a schema gives exactly this type. If the type has a field that the schema lacks, even an
 * optional field, it does not compile. valibot's `object` would silently drop such a field. Use:
 * `schemaFor<Survey>()(v.object({ … }))`. There are two calls, because TypeScript infers either all type parameters of
 * a call or none.
 */
export const schemaFor =
  <T>() =>
  <Schema extends v.GenericSchema>(schema: Schema & Proof<v.InferOutput<Schema>, T>): Schema =>
    schema;

/** Empty if both types are the same. Otherwise it is something that no schema has, so that the error shows both. */
type Proof<Output, T> =
  Same<Plain<Output>, Plain<T>> extends true ? unknown : { readonly gives: Output; readonly not: T };

/** True if both types have the same members, including optional members. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/**
 * A type of data without `readonly` and with its intersections merged. Schemas and types write these two differently.
 */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [Key in keyof T]: Plain<T[Key]> };
