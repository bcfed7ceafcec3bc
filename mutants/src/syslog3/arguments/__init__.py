"""What callers pass: checked, and converted for the rest of the package."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
