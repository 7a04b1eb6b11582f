package dev.lastseen.app.ui.records;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Pills;
import dev.lastseen.app.ui.base.Filter;
import dev.lastseen.app.ui.base.RowList;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.model.explore.Rows;
import dev.lastseen.model.search.Query;
import dev.lastseen.model.segment.Segment;
import java.util.BitSet;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The log with its search, its pills and its fields.
final class RecordsPane extends BorderPane {
    private static final double FIELDS = 0.2;
    private static final double ROOM = 800;
    private static final String KEYS = "/ searches  ·  o goes on to what is followed, e to errors, w to warnings  ·  m marks  ·  a double click on an identifier follows it  ·  ? shows all keys";

    private final Desk desk;
    private final RecordsModel model;
    private final RowDeeds deeds;
    private final Label headline = new Label();
    private final Label caveat = new Label();
    private final Label foot = new Label();
    private final Pills pills;
    private final SearchBar search;
    private final FieldPane fields;
    private final SplitPane split = new SplitPane();
    private final RowList log = new RowList("Records");
    private @Nullable ContextMenu menu;
    /// Whether somebody wants to see the fields; null while nobody said.
    private @Nullable Boolean wanted;
    private @Nullable RawTexts texts;
    private @Nullable LogPainter painter;
    private BitSet followed = new BitSet();

    RecordsPane(Desk desk, RecordsModel model, RowDeeds deeds) {
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
        getStyleClass().add("records");
        pills = new Pills(desk.session(), "Records where");
        search = new SearchBar(new Searching());
        fields = new FieldPane(desk.background(), new FieldWishes());
        log.setId("log");
        headline.setId("records-headline");
        headline.getStyleClass().add("title");
        caveat.getStyleClass().add("muted");
        foot.setId("records-foot");
        foot.getStyleClass().addAll("quiet", "foot");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(12, headline, caveat, gap, search);
        top.getStyleClass().add("records-top");
        setTop(new VBox(top, pills));
        split.getItems().add(log);
        SplitPane.setResizableWithParent(fields, false);
        widthProperty().addListener(_ -> makeRoom());
        setCenter(split);
        setBottom(foot);
        log.onChosen(row -> model.page().ifPresent(page -> desk.session().glide(focus -> focus.onRecord(page.rows().record(row)))));
        log.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) follow(event.getX(), event.getY());
        });
        log.setOnContextMenuRequested(this::open);
        log.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) desk.session().focus().record().ifPresent(deeds::follow);
        });
    }

    /// Shows the fields or hides them, however much room there is.
    void switchFields() {
        wanted = !split.getItems().contains(fields);
        makeRoom();
    }

    /// Where there is little room, the records have it, unless somebody asked for the fields.
    private void makeRoom() {
        boolean shown = split.getItems().contains(fields);
        boolean room = wanted == null ? getWidth() >= ROOM * desk.session().look().zoom() : wanted;
        if (shown == room || getWidth() < 1) return;
        if (!room) {
            split.getItems().remove(fields);
            return;
        }
        split.getItems().addFirst(fields);
        split.setDividerPositions(FIELDS);
    }

    private void follow(double x, double y) {
        model.page().ifPresent(page -> {
            int row = log.rowAt(y);
            if (row < 0) return;
            var token = painter == null ? "" : painter.token(row, x, log.shift());
            if (token.isEmpty()) deeds.follow(page.rows().record(row));
            else deeds.follow(page.rows().record(row), token);
        });
    }

    private void open(ContextMenuEvent event) {
        if (menu != null) menu.hide();
        model.page().ifPresent(page -> {
            int row = event.isKeyboardTrigger() ? log.selected() : log.rowAt(event.getY());
            if (row < 0) return;
            menu = RowMenu.of(page, deeds, page.rows().record(row), event.isKeyboardTrigger() || painter == null ? "" : painter.token(row, event.getX(), log.shift()));
            menu.show(log, event.getScreenX(), event.getScreenY());
        });
    }

    /// Shows where the analyst stands.
    void focus(SessionState state) {
        state.work().ifPresent(work -> pills.show(state.focus(), work));
        model.page().ifPresent(page -> {
            if (state.work().filter(work -> work.analysis() == page.work().analysis()).isPresent()) show(page);
        });
    }

    /// Shows what was computed.
    void show(Page page) {
        var look = desk.session().look();
        RawTexts read = texts == null || !texts.isOf(page) ? new RawTexts(page, desk.background(), this::textsCame) : texts;
        texts = read;
        painter = new LogPainter(Columns.of(page, Times.of(look)), read, desk.tones(), look.zoom());
        log.show(painter);
        var record = desk.session().focus().record();
        int row = record.isPresent() ? page.rows().row(record.getAsInt()) : Rows.NONE;
        log.select(row);
        if (record.isEmpty() && !page.followed().equals(followed)) log.reveal(page.rows().next(-1, 1, page.followed()));
        followed = page.followed();
        fields.show(page);
        int all = page.explorer().size();
        int left = page.rows().size();
        headline.setText(left == all ? Quantity.count(all) + " records" : Quantity.count(left) + " of " + Quantity.count(all) + " records");
        long incomplete = page.work().state().sources().stream().filter(one -> one.source().incomplete().isPresent()).count();
        caveat.setText(incomplete == 0 ? "" : incomplete == 1 ? "one source is incomplete" : incomplete + " sources are incomplete");
        caveat.getStyleClass().setAll("label", incomplete == 0 ? "muted" : "doubt");
        foot.setText(footWords(page, row));
        page.search().ifPresent(_ -> search.tell(matches(page), false));
    }

    private void textsCame() {
        log.refresh();
        if (texts != null && !texts.trouble().isEmpty()) foot.setText(texts.trouble());
    }

    private static String matches(Page page) {
        int all = page.matches().cardinality();
        int here = page.rows().count(page.matches());
        return all == 0 ? "found nowhere" : here == all ? Quantity.count(all) + " found" : Quantity.count(here) + " found here, " + Quantity.count(all) + " in all";
    }

    private String footWords(Page page, int row) {
        if (texts != null && !texts.trouble().isEmpty()) return texts.trouble();
        if (!model.trouble().isEmpty()) return model.trouble();
        if (row < 0) return desk.session().focus().record().isPresent() ? "The record in focus is filtered out; s shows it among all records" : KEYS;
        return "Row " + Quantity.count(row + 1L) + " of " + Quantity.count(page.rows().size()) + sinceMark(page, page.rows().record(row));
    }

    /// The time from the nearest mark before, else after, to a record.
    private static String sinceMark(Page page, int record) {
        long here = page.explorer().time(record);
        if (here == Segment.NO_TIME || page.marks().isEmpty()) return "";
        long nearest = Segment.NO_TIME;
        for (int mark = page.marks().nextSetBit(0); mark >= 0; mark = page.marks().nextSetBit(mark + 1)) {
            long time = page.explorer().time(mark);
            boolean better = nearest == Segment.NO_TIME || Math.abs(here - time) < Math.abs(here - nearest);
            if (mark != record && time != Segment.NO_TIME && better) nearest = time;
        }
        if (nearest == Segment.NO_TIME) return "";
        return "  ·  " + Quantity.span(Math.abs(here - nearest) / 1e6) + (here >= nearest ? " after" : " before") + " the nearest mark";
    }

    /// Goes to a row, and looks at its record.
    void go(int row) {
        model.page().ifPresent(page -> {
            if (row < 0 || row >= page.rows().size()) return;
            log.select(row);
            desk.session().glide(focus -> focus.onRecord(page.rows().record(row)));
            log.requestFocus();
        });
    }

    void nothingFollowed() {
        foot.setText("Nothing is followed: f follows the message of a record, a double click the word under it");
    }

    void nothingMore(boolean after) {
        foot.setText(after ? "Nothing more after this row" : "Nothing more before this row");
    }

    /// True where keys go to the list, not to a text beside it.
    boolean isInList() {
        return log.isFocused();
    }

    int top() {
        return log.top();
    }

    /// The time of the record in focus, else of the first one on screen; 0 where there is none.
    long timeInSight() {
        var page = model.page();
        if (page.isEmpty() || page.get().rows().size() == 0) return 0;
        int row = log.selected() >= 0 ? log.selected() : Math.min(log.top(), page.get().rows().size() - 1);
        long time = page.get().explorer().standsAt(page.get().rows().record(row));
        return time == Long.MAX_VALUE ? 0 : time;
    }

    void beginSearch() {
        search.begin();
    }

    private final class Searching implements SearchBar.Wishes {
        @Override
        public void search(Query query) {
            model.search(query);
        }

        @Override
        public void nothing() {
            model.unsearch();
        }

        @Override
        public void step(int direction) {
            new Steps(desk, model, RecordsPane.this).match(direction);
        }

        @Override
        public void leave() {
            log.requestFocus();
        }
    }

    private final class FieldWishes implements FieldCell.Wishes {
        @Override
        public void filterFor(String field, String value) {
            deeds.filter(Filter.with(field, value));
        }

        @Override
        public void filterOut(String field, String value) {
            deeds.filter(Filter.without(field, value));
        }

        @Override
        public void column(String field) {
            deeds.column(field);
        }
    }
}
