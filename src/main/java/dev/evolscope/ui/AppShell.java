package dev.evolscope.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;

/**
 * What the document of every page loads. The style sheets are plain files, linked in the head: the
 * first paint has them, and a change of colour needs no new front-end bundle.
 */
@StyleSheet("context://styles/tokens.css")
@StyleSheet("context://styles/base.css")
@StyleSheet("context://styles/frame.css")
@StyleSheet("context://styles/explore.css")
@StyleSheet("context://styles/filtered.css")
@StyleSheet("context://styles/coverage.css")
@StyleSheet("context://styles/preview.css")
@StyleSheet("context://styles/conversation.css")
@StyleSheet("context://styles/message.css")
@StyleSheet("context://styles/compare.css")
@StyleSheet("context://styles/statistics.css")
@StyleSheet("context://styles/datasets.css")
@StyleSheet("context://styles/taxonomy.css")
@StyleSheet("context://styles/family.css")
@StyleSheet("context://styles/quality.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {
  private static final long serialVersionUID = 1;
}
