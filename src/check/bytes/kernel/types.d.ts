// What AssemblyScript calls its numbers; to TypeScript all are one.
declare type i32 = number
declare type f64 = number
