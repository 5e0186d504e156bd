package dev.evolscope.cli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program's entry. */
@SpringBootApplication(scanBasePackages = "dev.evolscope")
public class Main {
  public static void main(String[] args) {
    SpringApplication.run(Main.class, args);
  }
}
