//! `libanyregistrar`: documents in, documents out, for C and for everything that speaks C.
//!
//! `include/anyregistrar.h` is made from this source by `cargo xtask generate`; the comments of public items are its comments.
//! What all functions ask of pointers is said there once, at the top, and not at each of them.
#![allow(unsafe_code, reason = "C hands over pointers")]
#![allow(unreachable_pub, reason = "what is public here is public in C")]
#![allow(non_camel_case_types, reason = "the names are C's")]
#![allow(clippy::missing_safety_doc, reason = "the header says once what holds for every function")]

mod answer;
mod call;
mod client;
mod door;
mod edge;
mod ending;
mod generated;
mod library;
mod options;
mod sigpipe;
mod tree;
