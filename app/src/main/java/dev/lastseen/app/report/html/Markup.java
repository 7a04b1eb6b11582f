package dev.lastseen.app.report.html;

/// Collects HTML. Text can only get in escaped. For one thread.
final class Markup {
    private final StringBuilder html = new StringBuilder(1 << 16);

    /// An opening tag, such as `p` or `td` with the class `number`.
    Markup open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    Markup close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    Markup line() {
        html.append('\n');
        return this;
    }

    /// What is markup already, and made here.
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
