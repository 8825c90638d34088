//! The XML form: one element for each key, nested and repeated, and nothing else.
//!
//! Document types and entities of their own are refused: an answer has no use for them.

use super::reply::Reply;

/// How deep elements may lie within each other.
const DEEPEST: usize = 32;

/// An element that is being read.
struct Open<'a> {
    name: &'a str,
    text: String,
    children: Vec<(String, Node)>,
}

enum Node {
    Text(String),
    Element(Vec<(String, Node)>),
}

/// Reads `<response>…</response>`; nothing where that is not the whole document.
pub(super) fn read(text: &str) -> Option<Reply> {
    let Node::Element(children) = document(text)? else { return None };
    let mut reply = Reply::default();
    put(&mut reply, "", &children);
    Some(reply)
}

fn document(mut rest: &str) -> Option<Node> {
    let mut open: Vec<Open<'_>> = Vec::new();
    loop {
        let at = rest.find('<')?;
        let (text, tag) = rest.split_at(at);
        match open.last_mut() {
            Some(element) => element.text.push_str(&unescape(text)?),
            None if !text.trim().is_empty() => return None,
            None => {}
        }
        if let Some(after) = tag.strip_prefix("<![CDATA[") {
            let (text, after) = after.split_once("]]>")?;
            open.last_mut()?.text.push_str(text);
            rest = after;
            continue;
        }
        if let Some(after) = tag.strip_prefix("<!--") {
            rest = after.split_once("-->")?.1;
            continue;
        }
        let (inside, after) = tag[1..].split_once('>')?;
        rest = after;
        match inside.chars().next()? {
            '?' if open.is_empty() && inside.ends_with('?') => {}
            '?' | '!' => return None,
            '/' => {
                let done = open.pop().filter(|element| element.name == inside[1..].trim_end())?;
                let node = if done.children.is_empty() {
                    Node::Text(done.text)
                } else {
                    Node::Element(done.children)
                };
                match open.last_mut() {
                    Some(parent) => parent.children.push((done.name.to_owned(), node)),
                    None if rest.trim().is_empty() && done.name == "response" => return Some(node),
                    None => return None,
                }
            }
            _ => {
                let empty = inside.strip_suffix('/');
                let name = empty.unwrap_or(inside).split_whitespace().next()?;
                match empty {
                    Some(_) => open.last_mut()?.children.push((name.to_owned(), Node::Text(String::new()))),
                    None if open.len() < DEEPEST => {
                        open.push(Open { name, text: String::new(), children: Vec::new() });
                    }
                    None => return None,
                }
            }
        }
    }
}

/// Elements of the same name are the items of a list, and count from 0.
fn put(reply: &mut Reply, key: &str, children: &[(String, Node)]) {
    for (i, (name, node)) in children.iter().enumerate() {
        let same = |other: &&(String, Node)| other.0.eq_ignore_ascii_case(name);
        let before = children[..i].iter().filter(same).count();
        let several = before > 0 || children[i + 1..].iter().any(|other| other.0.eq_ignore_ascii_case(name));
        let mut path = if key.is_empty() { name.clone() } else { format!("{key}_{name}") };
        if several {
            path.push_str(&format!("_{before}"));
        }
        match node {
            Node::Text(text) => reply.put(&path, text),
            Node::Element(children) => put(reply, &path, children),
        }
    }
}

fn unescape(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((plain, after)) = rest.split_once('&') {
        out.push_str(plain);
        let (entity, after) = after.split_once(';')?;
        out.push(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => {
                let number = entity.strip_prefix('#')?;
                let code = match number.strip_prefix(['x', 'X']) {
                    Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                    None => number.parse().ok()?,
                };
                char::from_u32(code)?
            }
        });
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_are_unescaped_and_attributes_passed_over() {
        let reply =
            read("<response a=\"b\"><m>a &amp; b &#65;&#x42;<![CDATA[<c>]]></m><!-- x --><e /></response>\n");
        assert_eq!(reply.expect("an answer").get("m"), Some("a & b AB<c>"));
    }

    #[test]
    fn entities_of_its_own_and_other_documents_are_refused() {
        for text in [
            "<!DOCTYPE a [<!ENTITY b \"c\">]><response><a>&b;</a></response>",
            "<response><a>&b;</a></response>",
            "<html><body>1</body></html>",
            "<response><a>1</b></response>",
            "<response><a>1</a></response><response/>",
            "<response><a>1</a>",
            "<response>text</response>",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        let deep = format!("<response>{}", "<a>".repeat(100_000));
        assert_eq!(read(&deep), None);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "(<|>|/|&|;|a|response|=|#|!|\\?|-|\\[|\\]| ){0,40}") {
            let _ = read(&text);
        }
    }
}
