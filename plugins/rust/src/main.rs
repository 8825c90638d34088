//! The same plugin as a program: a step on each line of standard input, its answer on a line of standard output.

use std::io::{BufRead, Write, stdin, stdout};

fn main() -> std::io::Result<()> {
    for step in stdin().lock().lines() {
        writeln!(stdout(), "{}", example_registrar::answer(&step?))?;
        stdout().flush()?;
    }
    Ok(())
}
